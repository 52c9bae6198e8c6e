import 'package:tea/tea.dart' as tea show Leaf;
{comment|/// A kettle.}
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres; static const int max = 0xFF;
  late final String? name;
  Kettle{punctuation|(}\{required this.litres{punctuation|,} this.name = 'pot'\}{punctuation|)};
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)};
  String get label {operator|=>} "Kettle of $\{litres.toStringAsFixed{punctuation|(}1{punctuation|)}\} l{punctuation|,} $name\\n" r'raw $x' '''multi''';
  Future<void> boil{punctuation|(}{punctuation|[}int n = 10{punctuation|]}{punctuation|)} async \{
    await for {punctuation|(}var x in stream{punctuation|)} \{ if {punctuation|(}x is! int \|\| x == null{punctuation|)} continue; yield* go{punctuation|(}x ?? 1.5e3{punctuation|)}; \}
    list..add{punctuation|(}1{punctuation|)}..addAll{punctuation|(}{punctuation|[}...?more{punctuation|,} if {punctuation|(}n > 1{punctuation|)} 2{punctuation|]}{punctuation|)}; {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} \{ case 1: break; default: throw StateError{punctuation|(}'no'{punctuation|)}; \} /* done */
  \}
\}
typedef F = T Function<T>{punctuation|(}T{punctuation|)};
