import 'package:tea{operator|/}tea.dart' as tea show Leaf{comment|;}
{operator|/}{operator|/}{operator|/} A kettle.
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} \{
  final double litres{comment|; static const int max = 0xFF;}
  late final String{operator|?} name{comment|;}
  Kettle{punctuation|(}\{required this.litres{punctuation|,} this.name {operator|=} {char|'pot'}\}{punctuation|)}{comment|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{comment|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, {variable|$name}\\n"} r'raw {variable|$x}{char|' '}{char|''}multi{char|''}'{comment|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async \{
    await for {punctuation|(}var x in stream{punctuation|)} \{ if {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue{comment|; yield* go(x ?? 1.5e3); \}}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}{punctuation|[}...{operator|?}more{punctuation|,} if {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{comment|; // cascade}
    switch {punctuation|(}n{punctuation|)} \{ case {number|1}: break{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
typedef {instruction keyword|F} {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{comment|;}
