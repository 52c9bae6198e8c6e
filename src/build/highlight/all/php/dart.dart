import {string single-quoted-string|'package:tea/tea.dart'} {keyword|as} tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
{keyword|abstract} {keyword|class} {class-name-definition class-name|Kettle}{operator|<}{constant|T} {keyword|extends} {class-name|num}{operator|>} {keyword|extends} {class-name|Pot} with Heat {keyword|implements} {class-name|Comparable}{operator|<}Kettle{operator|>} {punctuation|\{}
  {keyword|final} double litres{punctuation|;} {keyword|static} {keyword|const} {keyword type-declaration|int} max {operator|=} {number|0xFF}{punctuation|;}
  late {keyword|final} {keyword type-declaration|String}{operator|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{operator|.}litres{punctuation|,} this{operator|.}name {operator|=} {string single-quoted-string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{operator|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword type-declaration|String} get label {operator|=>} {string double-quoted-string|"Kettle of $\{litres.toStringAsFixed(1)\} l, {interpolation|{variable|$name}}\\n"} r{string single-quoted-string|'raw $x'} {string single-quoted-string|''}{string single-quoted-string|'multi'}{string single-quoted-string|''}{punctuation|;}
  Future{operator|<}{keyword type-declaration|void}{operator|>} {function|boil}{punctuation|(}{punctuation|[}{keyword type-declaration|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}{keyword|var} x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} {keyword type-declaration|int} {operator|\|\|} {class-name|x} {operator|==} {constant|null}{punctuation|)} {keyword|continue}{punctuation|;} {keyword|yield}{operator|*} {function|go}{punctuation|(}x {operator|??} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    {keyword|list}{operator|.}{operator|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|.}{operator|.}{function|addAll}{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {keyword|throw} {function|StateError}{punctuation|(}{string single-quoted-string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {constant|F} {operator|=} {constant|T} {keyword|Function}{operator|<}{constant|T}{operator|>}{punctuation|(}{constant|T}{punctuation|)}{punctuation|;}
