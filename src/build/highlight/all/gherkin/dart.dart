import {string|'package:tea/tea.dart'} as tea show Leaf;
/// A kettle.
{tag|@immutable}
abstract class Kettle{outline variable|<T extends num>} extends Pot with Heat implements Comparable{outline variable|<Kettle>} \{
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle(\{required this.litres, this.name = {string|'pot'}\});
  factory Kettle.small() => _Small();
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {pystring string|'''multi'''};
  Future{outline variable|<void>} boil([int n = 10]) async \{
    await for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}
    list..add(1)..addAll([...?more, if (n > 1) 2]); // cascade
    switch (n) \{ case 1: break; default: throw StateError({string|'no'}); \} /* done */
  \}
\}
typedef F = T Function{outline variable|<T>}(T);
