import 'package{operator|:}tea{punctuation|/}tea{punctuation|.}dart' {keyword|as} tea show {class-name|Leaf};
{operator|//}{punctuation|/} {class-name|A} kettle{punctuation|.}
{operator|@}immutable
abstract class {class-name|Kettle}{operator|<}{class-name|T} extends num{operator|>} extends {class-name|Pot} {keyword|with} {class-name|Heat} implements {class-name|Comparable}{operator|<}{class-name|Kettle}{operator|>} {punctuation|\{}
  final double litres; static const int max {operator|=} {number|0xFF};
  late final {class-name|String}{operator|?} name;
  {class-name|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)};
  factory {class-name|Kettle}{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)};
  {class-name|String} get label {operator|=}{operator|>} {string|"Kettle of {interpolation|{punctuation|$\{}{expression language-dhall|litres{punctuation|.}toStringAsFixed{punctuation|(}{number|1}{punctuation|)}}{punctuation|\}}} l, $name\\n"} r'raw $x' '''multi''';
  {class-name|Future}{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is! int {operator|\|\|} x {operator|==} null{punctuation|)} continue; yield{operator|*} go{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}; {punctuation|\}}
    list{punctuation|..}add{punctuation|(}{number|1}{punctuation|)}{punctuation|..}addAll{punctuation|(}{punctuation|[}{punctuation|..}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {operator|//} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} break; default{operator|:} throw {class-name|StateError}{punctuation|(}'no'{punctuation|)}; {punctuation|\}} {punctuation|/}{operator|*} done {operator|*}{punctuation|/}
  {punctuation|\}}
{punctuation|\}}
typedef {class-name|F} {operator|=} {class-name|T} {class-name|Function}{operator|<}{class-name|T}{operator|>}{punctuation|(}{class-name|T}{punctuation|)};
