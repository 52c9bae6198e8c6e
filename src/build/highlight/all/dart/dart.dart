{keyword|import} {string-literal|{string|'package:tea/tea.dart'}} {operator|as} tea {keyword|show} {class-name|Leaf}{punctuation|;}
{comment|/// A kettle.}
{metadata function|@immutable}
{keyword|abstract} {keyword|class} {class-name|Kettle}{generics|{punctuation|<}{class-name|T} {keyword|extends} num{punctuation|>}} {keyword|extends} {class-name|Pot} {keyword|with} {class-name|Heat} {keyword|implements} {class-name|Comparable}{generics|{punctuation|<}{class-name|Kettle}{punctuation|>}} {punctuation|\{}
  {keyword|final} double litres{punctuation|;} {keyword|static} {keyword|const} int max {operator|=} {number|0xFF}{punctuation|;}
  late {keyword|final} {class-name|String}{operator|?} name{punctuation|;}
  {class-name|Kettle}{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} {string-literal|{string|'pot'}}{punctuation|\}}{punctuation|)}{punctuation|;}
  {keyword|factory} {class-name|Kettle}{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {class-name|String} {keyword|get} label {operator|=}{operator|>} {string-literal|{string|"Kettle of }{interpolation|{punctuation|$\{}{expression|litres{punctuation|.}{function|toStringAsFixed}{punctuation|(}{number|1}{punctuation|)}}{punctuation|\}}}{string| l, }{interpolation|{punctuation|$}{expression|name}}{string|\\n"}} {string-literal|{string|r'raw }{interpolation|{punctuation|$}{expression|x}}{string|'}} {string-literal|{string|'''multi'''}}{punctuation|;}
  {class-name|Future}{generics|{punctuation|<}{keyword|void}{punctuation|>}} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} {keyword|async} {punctuation|\{}
    {keyword|await} {keyword|for} {punctuation|(}{keyword|var} x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {operator|is!} int {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} {keyword|yield*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {keyword|throw} {class-name|StateError}{punctuation|(}{string-literal|{string|'no'}}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{keyword|typedef} {class-name|F} {operator|=} {class-name|T} {class-name|Function}{generics|{punctuation|<}{class-name|T}{punctuation|>}}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|;}
