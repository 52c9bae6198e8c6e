import 'package:tea/tea.dart' as tea show Leaf;
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle({punctuation|\{}required this.litres, this.name = 'pot'{punctuation|\}});
  factory Kettle.small() => _Small();
  String get label => "Kettle of ${punctuation|\{}litres.toStringAsFixed(1){punctuation|\}} l, $name\\n" r'raw $x' '''multi''';
  Future<void> boil([int n = 10]) async {punctuation|\{}
    await for (var x in stream) {punctuation|\{} if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); {punctuation|\}}
    list..add(1)..addAll([...?more, if (n > 1) 2]); // cascade
    switch (n) {punctuation|\{} case 1: break; default: throw StateError('no'); {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function<T>(T);
