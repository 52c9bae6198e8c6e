import 'package:tea/tea.dart' as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres; static const int max {punctuation|=} {value attr-value|0xFF;}
  late final String? name;
  Kettle(\{required this.litres, this.name {punctuation|=} {value attr-value|'pot'\});}
  factory Kettle.small() {punctuation|=}{value attr-value|> _Small();}
  String get label {punctuation|=}{value attr-value|> {quoted|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi''';}
  Future<void> boil([int n {punctuation|=} {value attr-value|10]) async \{}
    await for (var x in stream) \{ if (x is! int \|\| x {punctuation|=}{value attr-value|= null) continue; yield* go(x ?? 1.5e3); \}}
    list..add(1)..addAll([...?more, if (n > 1) 2]); // cascade
    switch (n) \{ case 1: break; default: throw StateError('no'); \} /* done */
  \}
\}
typedef F {punctuation|=} {value attr-value|T Function<T>(T);}
