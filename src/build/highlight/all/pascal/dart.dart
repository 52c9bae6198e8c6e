import {string|'package:tea/tea.dart'} {operator|as} tea show Leaf{punctuation|;}
{comment|/// A kettle.}
{operator|@}immutable
{keyword|abstract} {keyword|class} Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat {keyword|implements} Comparable{operator|<}Kettle{operator|>} {comment|\{
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle(\{required this.litres, this.name = 'pot'\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|String} get {keyword|label} {operator|=}{operator|>} "Kettle {keyword|of} ${comment|\{litres.toStringAsFixed(1)\}} l{punctuation|,} ${keyword|name}\\n" r{string|'raw $x'} {string|'''multi'''}{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {comment|\{
    await for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
    list{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{punctuation|[}{operator|..}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {comment|\{ case 1: break; default: throw StateError('no'); \}} {operator|/}{operator|*} done {operator|*}{operator|/}
  \}
\}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
