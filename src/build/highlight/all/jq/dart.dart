{keyword|import} '{property-literal property|package}{punctuation|:}tea{operator|/}tea{punctuation|.}dart' {keyword|as} tea show Leaf{punctuation|;}
{operator|//}{operator|/} A kettle{dot important|.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} 0xFF{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  {c-style-function function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{dot important|.}{c-style-function function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {c-style-function function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get {keyword|label} {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw {variable|$x}' '''multi'''{punctuation|;}
  Future{operator|<}void{operator|>} {c-style-function function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {c-style-function function|for} {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is! int {operator pipe|\|}{operator pipe|\|} x {operator|==} {keyword|null}{punctuation|)} continue{punctuation|;} yield{operator|*} {c-style-function function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}{c-style-function function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{c-style-function function|addAll}{punctuation|(}{punctuation|[}{operator|..}{dot important|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|//} cascade
    {c-style-function function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {keyword|break}{punctuation|;} {property-literal property|default}{punctuation|:} throw {c-style-function function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
