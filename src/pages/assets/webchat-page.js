/** Web Chat as it comes, with the Direct Line client that it brings, against this server. */
const { nonce, dataset } = document.currentScript;
const domain = `${location.origin}/v3/directline`;
fetch(`${domain}/tokens/generate`, { method: 'POST' })
  .then((response) => response.json())
  .then(({ token }) =>
    window.WebChat.renderWebChat(
      {
        directLine: window.WebChat.createDirectLine({
          domain,
          token,
          conversationStartProperties: { locale: dataset.locale },
        }),
        locale: dataset.locale,
        nonce,
      },
      document.getElementById('webchat'),
    ),
  );
