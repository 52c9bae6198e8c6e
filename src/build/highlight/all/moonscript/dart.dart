{keyword|import} {string|'package:tea/tea.dart'} as tea show {class-name|Leaf};
{operator|/}{operator|/}{operator|/} {class-name|A} kettle{punctuation|.}
{variable|@immutable}
abstract {keyword|class} {class-name|Kettle}{operator|<}{class-name|T} {keyword|extends} {class-name|num}{operator|>} {keyword|extends} {class-name|Pot} {keyword|with} {class-name|Heat} implements {class-name|Comparable}{operator|<}{class-name|Kettle}{operator|>} {punctuation|\{}
  final double litres; static const int max {operator|=} {number|0xFF};
  late final {class-name|String}? name;
  {class-name|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)};
  factory {class-name|Kettle}{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)};
  {class-name|String} get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''};
  {class-name|Future}{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int \|\| x {operator|==} null{punctuation|)} {keyword|continue}; yield{operator|*} go{punctuation|(}x ?? {number|1.5e3}{punctuation|)}; {punctuation|\}}
    list{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{punctuation|[}{operator|...}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {operator|/}{operator|/} cascade
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} break; {property|default}{operator|:} throw {class-name|StateError}{punctuation|(}{string|'no'}{punctuation|)}; {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef {class-name|F} {operator|=} {class-name|T} {class-name|Function}{operator|<}{class-name|T}{operator|>}{punctuation|(}{class-name|T}{punctuation|)};
