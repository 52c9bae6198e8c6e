import {lifetime-annotation symbol|'package}{punctuation|:}tea{operator|/}tea{punctuation|.}dart' {keyword|as} tea show {class-name|Leaf}{punctuation|;}
{comment|/// A kettle.}
{operator|@}immutable
{keyword|abstract} class {class-name|Kettle}{operator|<}{class-name|T} extends num{operator|>} extends {class-name|Pot} with {class-name|Heat} implements {class-name|Comparable}{operator|<}{class-name|Kettle}{operator|>} {punctuation|\{}
  {keyword|final} double litres{punctuation|;} {keyword|static} {keyword|const} int max {operator|=} {number|0xFF}{punctuation|;}
  late {keyword|final} {class-name|String}{operator|?} name{punctuation|;}
  {class-name|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {lifetime-annotation symbol|'pot}'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory {class-name|Kettle}{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {class-name|String} get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{lifetime-annotation symbol|'raw} {variable|$x}{char|' '}'{lifetime-annotation symbol|'multi}'''{punctuation|;}
  {class-name|Future}{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} {keyword|async} {punctuation|\{}
    {keyword|await} {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {macro property|is!} int {operator|\|\|} x {operator|==} null{punctuation|)} {keyword|continue}{punctuation|;} {keyword|yield}{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|..}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} throw {class-name|StateError}{punctuation|(}{lifetime-annotation symbol|'no}'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {class-name|F} {operator|=} {class-name|T} {class-name|Function}{operator|<}{class-name|T}{operator|>}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|;}
