import {inline|{italic|{punctuation|'}package:tea/tea.dart{punctuation|'}}} as tea show Leaf;
{comment|/// A kettle.}
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle({inline|{attribute-ref|{punctuation|\{}{variable|required} this.litres, this.name = 'pot'{punctuation|\}}}});
  factory Kettle.small() => _Small();
  String get label => "Kettle of ${inline|{attribute-ref|{punctuation|\{}{variable|litres}.toStringAsFixed(1){punctuation|\}}}} l, $name\\n" r'raw $x' ''{inline|{italic|{punctuation|'}multi{punctuation|'}}}'';
  Future<void> boil([int n = 10]) async \{
    await for (var x in stream) {inline|{attribute-ref|{punctuation|\{} if (x is! int \|\| x == null) continue; yield* go(x ?? 1.5e3); {punctuation|\}}}}
    list..add(1)..addAll([...?more, if (n > 1) 2]); // cascade
    switch (n) {inline|{attribute-ref|{punctuation|\{} case 1{punctuation|:} break; default{punctuation|:} throw StateError('no'); {punctuation|\}}}} /* done */
  \}
\}
typedef F = T Function<T>(T);
