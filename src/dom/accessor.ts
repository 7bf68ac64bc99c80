/**
 * Read a node's properties where the page cannot be in the way.
 *
 * Form controls shadow their form's own properties by their names, and images those of the document ("DOM clobbering"):
 * `<input name="parentElement">` makes `form.parentElement` that input. The prototypes' accessors are not shadowed.
 */

/** The getter of the property `name` that `prototype` defines, to be called on a node (`get.call(node)`). */
export function accessor<T>(prototype: object, name: string): (this: Node) => T {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T
}
