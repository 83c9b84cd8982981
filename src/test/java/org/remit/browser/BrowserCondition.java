package org.remit.browser;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs browser tests where there is a browser, or as REMIT_BROWSER_TESTS says. */
class BrowserCondition implements ExecutionCondition {

	private static final AtomicBoolean SAID = new AtomicBoolean();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		ConditionEvaluationResult result = decide(System.getenv("REMIT_BROWSER_TESTS"), installed());
		if (result.isDisabled() && !SAID.getAndSet(true)) {
			System.out.println("Browser tests are skipped: " + result.getReason().orElseThrow());
		}
		return result;
	}

	static Optional<Chromium> installed() {
		return Chromium.on(Optional.ofNullable(System.getenv("PATH")).orElse(""));
	}

	static ConditionEvaluationResult decide(String wish, Optional<Chromium> installed) {
		String missing = "no chromium and chromedriver on the PATH";
		return switch ((wish != null) ? wish : "auto") {
			case "off" -> ConditionEvaluationResult.disabled("REMIT_BROWSER_TESTS=off");
			case "auto" -> installed.isPresent() ? ConditionEvaluationResult.enabled("a browser is there")
					: ConditionEvaluationResult.disabled(missing);
			case "required" -> {
				if (installed.isEmpty()) {
					throw new IllegalStateException("REMIT_BROWSER_TESTS=required, but " + missing);
				}
				yield ConditionEvaluationResult.enabled("a browser is there");
			}
			default -> throw new IllegalStateException(
					"REMIT_BROWSER_TESTS is auto, required or off, but not \"" + wish + "\"");
		};
	}

}
