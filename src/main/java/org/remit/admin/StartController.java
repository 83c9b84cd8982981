package org.remit.admin;

import org.remit.web.Moved;
import org.remit.web.Private;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Leads from the door to the editions. */
@Controller
@Private
class StartController {

	static final String PATH = "/admin";

	@GetMapping(PATH)
	View start() {
		return Moved.onTo(EditionsController.PATH);
	}

}
