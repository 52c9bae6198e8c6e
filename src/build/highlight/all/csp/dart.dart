import 'package:tea/tea.dart' as tea show Leaf{punctuation|;}
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres{punctuation|;} static const int max = 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle(\{required this.litres, {host url|this.name} = 'pot'\}){punctuation|;}
  factory Kettle.small() => _Small(){punctuation|;}
  String get label => "Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n" r'raw $x' '''multi'''{punctuation|;}
  Future<void> boil([int n = 10]) async \{
    await for (var x in stream) \{ if (x is! int \|\| x == null) continue{punctuation|;} yield* go(x ?? 1.5e3){punctuation|;} \}
    list..add(1)..addAll([...?more, if (n > 1) 2]){punctuation|;} // cascade
    switch (n) \{ case 1: break{punctuation|;} {scheme|default:} throw StateError('no'){punctuation|;} \} /* done {host url|{important|*}/}
  \}
\}
typedef F = T Function<T>(T){punctuation|;}
