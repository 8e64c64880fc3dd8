/**
 * The id of an account, to stand in a path or in a statement. Ids are made by us; anything that is not plain would be a path or a statement
 * of someone's choosing, and is refused.
 */
export function plainAccount(account: string): string {
  if (!/^[\w~-]{1,80}$/.test(account)) throw new Error(`Not an account id: ${account}`)
  return account
}
