import 'package:tea/tea.dart' as tea show Leaf{comment|;}
/// {type keyword|A} kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres{comment|; static const int max = 0xFF;}
  late final String? name{comment|;}
  Kettle{punctuation|(}\{required this.litres, this.name = 'pot'\}{punctuation|)}{comment|;}
  factory Kettle.small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)}{comment|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{comment|;}
  Future<void> boil{punctuation|(}[int n = 10]{punctuation|)} async \{
    await for {punctuation|(}var x in stream{punctuation|)} \{ if {punctuation|(}x is! int \|\| x == null{punctuation|)} continue{comment|; yield* go(x ?? 1.5e3); \}}
    list..add{punctuation|(}1{punctuation|)}..addAll{punctuation|(}[...?more, if {punctuation|(}n > 1{punctuation|)} 2]{punctuation|)}{comment|; // cascade}
    switch {punctuation|(}n{punctuation|)} \{ case 1: break{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
typedef F = T Function<T>{punctuation|(}T{punctuation|)}{comment|;}
