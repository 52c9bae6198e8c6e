import 'package:tea/tea.dart' as tea show Leaf{comment|;}
/// A kettle.
{operator|@}immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{comment|; static const int max = 0xFF;}
  late final String? name{comment|;}
  Kettle{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name = 'pot'{punctuation|\}}{punctuation|)}{comment|;}
  factory Kettle.small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)}{comment|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{comment|;}
  Future<void> boil{punctuation|(}{punctuation|[}int n = {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}{keyword|var} x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}{function|x} is! int \|\| x == null{punctuation|)} continue{comment|; yield* go(x ?? 1.5e3); \}}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}{punctuation|[}...?more{punctuation|,} if {punctuation|(}{function|n} > {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{comment|; // cascade}
    switch {punctuation|(}{function|n}{punctuation|)} {punctuation|\{} case {number|1}: break{comment|; default: throw StateError('no'); \} /* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function<T>{punctuation|(}{function|T}{punctuation|)}{comment|;}
