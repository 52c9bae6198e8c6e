import React, {soy language-soy|{delimiter punctuation|\{} useState {delimiter punctuation|\}}} from 'react';

export default function Kettle({soy language-soy|{delimiter punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {delimiter punctuation|\}}}) \{
  const [hot, setHot] = useState(false);{soy language-soy| {comment|// state}}
  const list = [1, 2].map(n => {tag|{tag|{punctuation|<}li} {attr-name|key}{attr-value|{punctuation attr-equals|=}{soy language-soy|{delimiter punctuation|\{}n{delimiter punctuation|\}}}} {attr-name|className}{attr-value|{punctuation attr-equals|=}{soy language-soy|{delimiter punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} {operator|?} {string|'big'} {punctuation|:} {string|''}{delimiter punctuation|\}}}`\}}{punctuation|>}}Cup {soy language-soy|{delimiter punctuation|\{}n{delimiter punctuation|\}}} if true{tag|{tag|{punctuation|</}li}{punctuation|>}});
  return (
    {tag|{tag|{punctuation|<}section} {attr-name|id}{attr-value|{punctuation attr-equals|=}{punctuation|"}kettle{punctuation|"}} {attr-name|{soy language-soy|{delimiter punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{delimiter punctuation|\}}}} {special-attr|{attr-name|onClick}{attr-value|{punctuation attr-equals|=}{value javascript language-javascript|{soy language-soy|{delimiter punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}!hot{punctuation|)}{delimiter punctuation|\}}}}}} {special-attr|{attr-name|style}{attr-value|{punctuation attr-equals|=}{value css language-css|{soy language-soy|{delimiter punctuation|\{\{} color{punctuation|:} {string|'red'} {delimiter punctuation|\}\}}}}}}{punctuation|>}}
      {soy language-soy|{delimiter punctuation|\{}{comment|/* comment */}{delimiter punctuation|\}}}
      {tag|{tag|{punctuation|<}h1}{punctuation|>}}Tea & "cake" for {soy language-soy|{delimiter punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{delimiter punctuation|\}}} people, class of 2024{tag|{tag|{punctuation|</}h1}{punctuation|>}}
      {soy language-soy|{delimiter punctuation|\{}hot && {operator|<}Steam{punctuation|.}Cloud {property|size}{operator|=}{punctuation|\{}{number|3}{delimiter punctuation|\}}} />\}
      <>{soy language-soy|{delimiter punctuation|\{}{keyword|list}{delimiter punctuation|\}}}{tag|{tag|{punctuation|<}br}{punctuation|/>}}</>
      {tag|{tag|{punctuation|<}p}{punctuation|>}}return this new function{tag|{tag|{punctuation|</}p}{punctuation|>}}
      {soy language-soy|{delimiter punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{delimiter punctuation|\}}}
    {tag|{tag|{punctuation|</}section}{punctuation|>}}
  );
\}
