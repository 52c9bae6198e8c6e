{key attr-name|import} {value attr-value|'package:tea/tea.dart' as tea show Leaf;}
{key attr-name|///} {value attr-value|A kettle.}
@immutable
{key attr-name|abstract} {value attr-value|class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{}
{key attr-name|  final} {value attr-value|double litres; static const int max = 0xFF;}
{key attr-name|  late} {value attr-value|final String? name;}
{key attr-name|  Kettle(\{required} {value attr-value|this.litres, this.name = 'pot'\});}
{key attr-name|  factory} {value attr-value|Kettle.small() => _Small();}
{key attr-name|  String} {value attr-value|get label => "Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n" r'raw $x' '''multi''';}
{key attr-name|  Future<void>} {value attr-value|boil([int n = 10]) async \{}
{key attr-name|    await} {value attr-value|for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
{key attr-name|    list..add(1)..addAll([...?more,} {value attr-value|if (n > 1) 2]); // cascade}
{key attr-name|    switch} {value attr-value|(n) \{ case 1: break; default: throw StateError('no'); \} /* done */}
  \}
\}
{key attr-name|typedef} {value attr-value|F = T Function<T>(T);}
