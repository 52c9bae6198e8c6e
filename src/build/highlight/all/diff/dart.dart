import 'package:tea/tea.dart' as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
{unchanged|{prefix unchanged| }{line| final double litres; static const int max = 0xFF;
}{prefix unchanged| }{line| late final String? name;
}{prefix unchanged| }{line| Kettle(\{required this.litres, this.name = 'pot'\});
}{prefix unchanged| }{line| factory Kettle.small() => _Small();
}{prefix unchanged| }{line| String get label => "Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n" r'raw $x' '''multi''';
}{prefix unchanged| }{line| Future<void> boil([int n = 10]) async \{
}{prefix unchanged| }{line|   await for (var x in stream) \{ if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); \}
}{prefix unchanged| }{line|   list..add(1)..addAll([...?more, if (n > 1) 2]); // cascade
}{prefix unchanged| }{line|   switch (n) \{ case 1: break; default: throw StateError('no'); \} /* done */
}{prefix unchanged| }{line| \}
}}\}
typedef F = T Function<T>(T);
