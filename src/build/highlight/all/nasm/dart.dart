import {string|'package:tea/tea.dart'} as tea show Leaf{comment|;}
{operator|/}{operator|/}{operator|/} A kettle.
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} \{
  final double litres{comment|; static const int max = 0xFF;}
  late final String? name{comment|;}
  Kettle(\{required this.litres, this.name {operator|=} {string|'pot'}\}){comment|;}
  factory Kettle.small() {operator|=}{operator|>} _Small(){comment|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{comment|;}
  Future{operator|<}void{operator|>} boil({operator|[}int n {operator|=} {number|10}{operator|]}) async \{
    await for (var x in stream) \{ if (x is{operator|!} int {operator|\|}{operator|\|} x {operator|=}{operator|=} null) continue{comment|; yield* go(x ?? 1.5e3); \}}
    list..add({number|1})..addAll({operator|[}...?more, if (n {operator|>} {number|1}) {number|2}{operator|]}){comment|; // cascade}
    switch (n) \{ case {number|1}: break{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
typedef F {operator|=} T Function{operator|<}T{operator|>}(T){comment|;}
