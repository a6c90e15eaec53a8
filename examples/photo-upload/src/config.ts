/** What differs between a developer's phone, the test server and the shop. */
export const config = {
  /** Where the album lives. */
  server: 'https://album.example.com',
  /** How long a photo may take, in milliseconds. */
  uploadTimeout: 30_000,
  /** How long the page waits for the second copy, in milliseconds. */
  backupTimeout: 500,
}
