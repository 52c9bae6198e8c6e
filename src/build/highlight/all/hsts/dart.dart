import 'package:tea/tea.dart' as tea show Leaf{punctuation|;}
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres{punctuation|;} static const int max {operator|=} 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle(\{required this.litres, this.name {operator|=} 'pot'\}){punctuation|;}
  factory Kettle.small() {operator|=}> _Small(){punctuation|;}
  String get label {operator|=}> "Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n" r'raw $x' '''multi'''{punctuation|;}
  Future<void> boil([int n {operator|=} 10]) async \{
    await for (var x in stream) \{ if (x is! int \|\| x {operator|=}{operator|=} null) continue{punctuation|;} yield* go(x ?? 1.5e3){punctuation|;} \}
    list..add(1)..addAll([...?more, if (n > 1) 2]){punctuation|;} // cascade
    switch (n) \{ case 1: break{punctuation|;} default: throw StateError('no'){punctuation|;} \} /* done */
  \}
\}
typedef F {operator|=} T Function<T>(T){punctuation|;}
