{value|import 'package:tea/tea.dart' as tea show Leaf;}
{value|/// A kettle.}
{value|@immutable}
{value|abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{}
{value|  final double litres; static const int max = 0xFF;}
{value|  late final String? name;}
{value|  Kettle(\{required this.litres}{punctuation|,}{value| this.name = 'pot'\});}
{value|  factory Kettle.small() => _Small();}
{value|  String get label => }{value|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"}{value| r'raw $x' '''multi''';}
{value|  Future<void> boil([int n = 10]) async \{}
{value|    await for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}}
{value|    list..add(1)..addAll([...?more}{punctuation|,}{value| if (n > 1) 2]); // cascade}
{value|    switch (n) \{ case 1: break; default: throw StateError('no'); \} /* done */}
{value|  \}}
{value|\}}
{value|typedef F = T Function<T>(T);}
