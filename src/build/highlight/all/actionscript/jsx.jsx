{keyword|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {string|'react'}{punctuation|;}

export {keyword|default} {keyword|function} {function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  {keyword|const} {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  {keyword|const} list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}{template-string|{template-punctuation string|`}{string|item }{interpolation|{interpolation-punctuation punctuation|$\{}n {operator|>} {number|1} {operator|?} {string|'big'} {punctuation|:} {string|''}{interpolation-punctuation punctuation|\}}}{template-punctuation string|`}}{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{xml|{tag|{tag|{punctuation|</}li}{punctuation|>}}}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {xml|{tag|{tag|{punctuation|<}h1}{punctuation|>}}}Tea {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} {class-name|of} {number|2024}{xml|{tag|{tag|{punctuation|</}h1}{punctuation|>}}}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{xml|{tag|{tag|{punctuation|<}br}{punctuation|/>}}}{operator|<}{operator|/}{operator|>}
      {xml|{tag|{tag|{punctuation|<}p}{punctuation|>}}}{keyword|return} {keyword|this} {keyword|new} {class-name|function}{xml|{tag|{tag|{punctuation|</}p}{punctuation|>}}}
      {punctuation|\{}children {operator|?}{operator|?} {xml|{tag|{tag|{punctuation|<}em}{punctuation|>}}}none{xml|{tag|{tag|{punctuation|</}em}{punctuation|>}}}{punctuation|\}}
    {xml|{tag|{tag|{punctuation|</}section}{punctuation|>}}}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
