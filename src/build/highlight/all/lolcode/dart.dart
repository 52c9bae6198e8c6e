import 'package:tea/tea.dart' as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres; static const int max = {number|0}xFF;
  late final String? name;
  Kettle(\{required this.litres{punctuation|,} this.name = 'pot'\});
  factory Kettle.small() => _Small();
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi''';
  Future<void> boil([int n = {number|10}]) async \{
    await for (var x in stream) \{ if (x is{punctuation|!} int \|\| x == null) continue; yield* go(x ?? {number|1.5}e3); \}
    list..add({number|1})..addAll([{punctuation|...}?more{punctuation|,} if (n > {number|1}) {number|2}]); // cascade
    switch (n) \{ case {number|1}: break; default: throw StateError('no'); \} /* done */
  \}
\}
typedef F = T Function<T>(T);
