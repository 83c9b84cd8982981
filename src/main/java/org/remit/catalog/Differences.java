package org.remit.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What differs between two catalogues, item by item and field by field. Two catalogues
 * are equal exactly if there is no difference.
 *
 * @param items the items that differ, by kind: those that are there now in the order of
 * the newer catalogue, then those that are gone, then the order of all
 */
public record Differences(List<ItemDifference> items) {

	public Differences {
		items = Problems.listOf(items);
	}

	/**
	 * Compares two catalogues.
	 * @param before the older one
	 * @param after the newer one
	 * @return what differs
	 */
	public static Differences between(Catalog before, Catalog after) {
		List<ItemDifference> items = new ArrayList<>();
		for (ItemKind kind : ItemKind.values()) {
			add(kind, byKey(kind.items(before)), byKey(kind.items(after)), new FieldWords(before, after), items);
		}
		return new Differences(items);
	}

	private static Map<String, ItemKind.Item> byKey(List<ItemKind.Item> items) {
		Map<String, ItemKind.Item> byKey = new LinkedHashMap<>();
		items.forEach((item) -> byKey.put(item.key(), item));
		return byKey;
	}

	private static void add(ItemKind kind, Map<String, ItemKind.Item> before, Map<String, ItemKind.Item> after,
			FieldWords words, List<ItemDifference> items) {
		after.forEach((key, item) -> {
			ItemKind.Item former = before.get(key);
			if (former == null) {
				items.add(difference(kind, item, Change.ADDED, FieldComparison.ofAdded(item.content(), words)));
			}
			else if (!former.content().equals(item.content())) {
				items.add(difference(kind, item, Change.CHANGED,
						FieldComparison.between(former.content(), item.content(), words)));
			}
		});
		before.forEach((key, item) -> {
			if (!after.containsKey(key)) {
				items.add(difference(kind, item, Change.REMOVED, FieldComparison.ofRemoved(item.content(), words)));
			}
		});
		addOrder(kind, before, after, items);
	}

	private static void addOrder(ItemKind kind, Map<String, ItemKind.Item> before, Map<String, ItemKind.Item> after,
			List<ItemDifference> items) {
		List<String> former = before.keySet().stream().filter(after::containsKey).toList();
		List<String> now = after.keySet().stream().filter(before::containsKey).toList();
		if (!former.equals(now)) {
			items.add(new ItemDifference(kind, "", kind.label(), "", Change.REORDERED,
					List.of(new FieldDifference("order", "order", names(before, after), names(after, before)))));
		}
	}

	private static String names(Map<String, ItemKind.Item> items, Map<String, ItemKind.Item> others) {
		return items.values()
			.stream()
			.filter((item) -> others.containsKey(item.key()))
			.map(ItemKind.Item::name)
			.collect(Collectors.joining(", "));
	}

	private static ItemDifference difference(ItemKind kind, ItemKind.Item item, Change change,
			List<FieldDifference> fields) {
		return new ItemDifference(kind, item.key(), item.label(), item.name(), change, fields);
	}

	/**
	 * Whether nothing differs.
	 * @return true if the two catalogues are equal
	 */
	public boolean isEmpty() {
		return this.items.isEmpty();
	}

	/**
	 * How many items a change happened to.
	 * @param change the change
	 * @return the number, possibly 0
	 */
	public long count(Change change) {
		return this.items.stream().filter((item) -> item.change() == change).count();
	}

}
