import 'package:tea/tea.dart' as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle({required this.litres, this.name = 'pot'});
  factory Kettle.small() => _Small();
  String get label => "Kettle of ${litres.toStringAsFixed(1)} l, $name\n" r'raw $x' '''multi''';
  Future<void> boil([int n = 10]) async {
    await for (var x in stream) { if (x is! int || x == null) continue; yield* go(x ?? 1.5e3); }
    list..add(1)..addAll([...?more, if (n > 1) 2]); // cascade
    switch (n) { case 1: break; default: throw StateError('no'); } /* done */
  }
}
typedef F = T Function<T>(T);
