{keyword|import} {string|'package:tea/tea.dart'} {keyword|as} {class-name|tea} show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
{operator|@}immutable
{keyword|abstract} {keyword|class} {class-name|Kettle}{operator|<}T {keyword|extends} {class-name|num}{operator|>} {keyword|extends} {class-name|Pot} with Heat {keyword|implements} {class-name|Comparable}{operator|<}Kettle{operator|>} \{
  final double litres{punctuation|;} static const int max {operator|=} 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  {function|Kettle}{punctuation|(}\{required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}\}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String {keyword|get} label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|'''multi'''}{punctuation|;}
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async \{
    await {keyword|for} {punctuation|(}var x in stream{punctuation|)} \{ {keyword|if} {punctuation|(}x is! int {operator|\|}{operator|\|} x {operator|=}{operator|=} {keyword|null}{punctuation|)} continue{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x ?? {number|1}{punctuation|.}5e3{punctuation|)}{punctuation|;} \}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    {function|switch} {punctuation|(}n{punctuation|)} \{ case {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} {keyword|throw} {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} \} {comment|/* done */}
  \}
\}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
