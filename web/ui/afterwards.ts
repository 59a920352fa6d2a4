/**
 * Does something once a mutation is done, also when its form has gone from the screen by then (what a mutation is given as `onSuccess`
 * goes with the form). What failed is shown by the mutation's own state.
 */
export const afterwards = (done: Promise<unknown>, then: () => void): void => void done.then(then, () => undefined)
