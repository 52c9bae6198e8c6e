{keyword|import} {string|'package:tea/tea.dart'} as tea show {module class-name|Leaf};
{operator|/}{operator|/}{operator|/} {module class-name|A} kettle{punctuation|.}
{attribute variable|@immutable}
abstract class {module class-name|Kettle}<{module class-name|T} extends num{operator|>} extends {module class-name|Pot} with {module class-name|Heat} implements {module class-name|Comparable}<{module class-name|Kettle}> {punctuation|\{}
  final double litres; static const int max {operator|=} {number|0xFF};
  late final {module class-name|String}? name;
  {module class-name|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)};
  factory {module class-name|Kettle}{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} {function|_Small}{punctuation|(}{punctuation|)};
  {module class-name|String} get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|'''multi'''};
  {module class-name|Future}<void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {function|for} {punctuation|(}var x {operator|in} stream{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}x is! int {operator|\|\|} x {operator|==} null{punctuation|)} continue; yield{operator|*} {function|go}{punctuation|(}x ?? {number|1.5e3}{punctuation|)}; {punctuation|\}}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{operator|...}?more{punctuation|,} {function|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {operator|/}{operator|/} cascade
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {attr-name|1:} break; {attr-name|default:} throw {module class-name|StateError}{punctuation|(}{string|'no'}{punctuation|)}; {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef {module class-name|F} {operator|=} {module class-name|T} {module class-name|Function}<{module class-name|T}>{punctuation|(}{module class-name|T}{punctuation|)};
