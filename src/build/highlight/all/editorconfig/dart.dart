import 'package:tea/tea.dart' as tea show Leaf{comment|;}
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres{comment|; static const int max = 0xFF;}
  late final String? name{comment|;}
  Kettle(\{required this.litres, this.name {value attr-value|{punctuation|=} 'pot'\})}{comment|;}
  factory Kettle.small() {value attr-value|{punctuation|=}> _Small()}{comment|;}
  String get label {value attr-value|{punctuation|=}> "Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n" r'raw $x' '''multi'''}{comment|;}
  Future<void> boil([int n {value attr-value|{punctuation|=} 10]) async \{}
    await for (var x in stream) \{ if (x is! int \|\| x {value attr-value|{punctuation|=}{punctuation|=} null) continue}{comment|; yield* go(x ?? 1.5e3); \}}
    list..add(1)..addAll([...?more, if (n > 1) 2]){comment|; // cascade}
    switch (n) \{ case 1: break{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
typedef F {value attr-value|{punctuation|=} T Function<T>(T)}{comment|;}
