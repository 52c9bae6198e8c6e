{keyword|import} 'package:tea/tea.dart' as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres; static const int max = {number|0xFF};
  late final String? name;
  Kettle{punctuation|(}\{required this.litres, this.name = 'pot'\}{punctuation|)};
  factory Kettle.small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)};
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw {variable|$x'} '''multi''';
  Future<void> boil{punctuation|(}[int n = {number|10}]{punctuation|)} async \{
    await for {punctuation|(}var x in stream{punctuation|)} \{ {keyword|if} {punctuation|(}x is! int \|\| x == null{punctuation|)} continue; yield* go{punctuation|(}x ?? {number|1.5e3}{punctuation|)}; \}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}[...?more, {keyword|if} {punctuation|(}n > {number|1}{punctuation|)} {number|2}]{punctuation|)}; // cascade
    switch {punctuation|(}n{punctuation|)} \{ case {number|1}: break; default: throw StateError{punctuation|(}'no'{punctuation|)}; \} /* done */
  \}
\}
typedef F = T Function<T>{punctuation|(}T{punctuation|)};
