import React, \{ useState \} from 'react';

export default function Kettle(\{ litres = 1.7, children, ...rest \}) \{
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => {tag|{tag|{punctuation|<}li} {attr-name|key}{attr-value|{punctuation attr-equals|=}{latte language-latte|{delimiter punctuation|\{}{latte-tag important|n}{delimiter punctuation|\}}}} {attr-name|className}{attr-value|{punctuation attr-equals|=}\{`item} {attr-name|${latte language-latte|{delimiter punctuation|\{}{latte-tag important|n} {php language-php|{operator|>} {number|1} {operator|?} {string single-quoted-string|'big'} {punctuation|:} {string single-quoted-string|''}}{delimiter punctuation|\}}}`\}}{punctuation|>}}Cup {latte language-latte|{delimiter punctuation|\{}{latte-tag important|n}{delimiter punctuation|\}}} if true{tag|{tag|{punctuation|</}li}{punctuation|>}});
  return (
    {tag|{tag|{punctuation|<}section} {attr-name|id}{attr-value|{punctuation attr-equals|=}{punctuation|"}kettle{punctuation|"}} {attr-name|{latte language-latte|{delimiter punctuation|\{}{php language-php|{operator|...}rest}{delimiter punctuation|\}}}} {special-attr|{attr-name|onClick}{attr-value|{punctuation attr-equals|=}{value javascript language-javascript|{latte language-latte|{delimiter punctuation|\{}{php language-php|{punctuation|(}{punctuation|)} {operator|=>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}}{delimiter punctuation|\}}}}}} {special-attr|{attr-name|style}{attr-value|{punctuation attr-equals|=}{value css language-css|{punctuation|\{}{punctuation|\{}}}} {attr-name|{namespace|color:}} {attr-name|'red'} {attr-name|\}\}}{punctuation|>}}
      {latte language-latte|{delimiter punctuation|\{/}{php language-php|{operator|*} comment {operator|*}{operator|/}}{delimiter punctuation|\}}}
      {tag|{tag|{punctuation|<}h1}{punctuation|>}}Tea & "cake" for {latte language-latte|{delimiter punctuation|\{}{latte-tag important|litres}{php language-php|{operator|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}}{delimiter punctuation|\}}} people, class of 2024{tag|{tag|{punctuation|</}h1}{punctuation|>}}
      \{hot && {tag|{tag|{punctuation|<}Steam.Cloud} {attr-name|size}{attr-value|{punctuation attr-equals|=}{latte language-latte|{delimiter punctuation|\{}{php language-php|{number|3}}{delimiter punctuation|\}}}} {punctuation|/>}}\}
      <>{latte language-latte|{delimiter punctuation|\{}{latte-tag important|list}{delimiter punctuation|\}}}{tag|{tag|{punctuation|<}br}{punctuation|/>}}</>
      {tag|{tag|{punctuation|<}p}{punctuation|>}}return this new function{tag|{tag|{punctuation|</}p}{punctuation|>}}
      {latte language-latte|{delimiter punctuation|\{}{latte-tag important|children} {php language-php|{operator|??} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}}{delimiter punctuation|\}}}
    {tag|{tag|{punctuation|</}section}{punctuation|>}}
  );
\}
