import 'package:tea/tea.dart' as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle(\{required this.litres, this.name = 'pot'\});
  factory Kettle.small() => _Small();
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi''';
  Future<void> boil({punctuation|[}int n = {number|10}{punctuation|]}) async \{
    await for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? {number|1}.5e3); \}
    list..add({number|1})..addAll({punctuation|[}...?more, if (n > {number|1}) {number|2}{punctuation|]}); // cascade
    switch (n) \{ case {number|1}: break; default: throw StateError('no'); \} /* done */
  \}
\}
typedef F = T Function<T>(T);
