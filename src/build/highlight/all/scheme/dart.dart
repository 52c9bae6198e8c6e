import {symbol|'package:tea/tea.dart}{punctuation|'} as tea show Leaf{comment|;}
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres{comment|; static const int max = 0xFF;}
  late final String? name{comment|;}
  Kettle{punctuation|(}{function|\{required} this.litres, this.name = {symbol|'pot}{symbol|'\}}{punctuation|)}{comment|;}
  factory Kettle.small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)}{comment|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{symbol|'raw} $x{punctuation|'} {punctuation|'}{punctuation|'}{symbol|'multi}{punctuation|'}{punctuation|'}{symbol|';}
  Future<void> boil{punctuation|(}{punctuation|[}{function|int} n = {number|10}{punctuation|]}{punctuation|)} async \{
    await for {punctuation|(}{function|var} x in stream{punctuation|)} \{ if {punctuation|(}{function|x} is! int {identifier|\|\|} x == null{punctuation|)} continue{comment|; yield* go(x ?? 1.5e3); \}}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}{punctuation|[}{function|...?more,} if {punctuation|(}{function|n} > {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{comment|; // cascade}
    switch {punctuation|(}{function|n}{punctuation|)} \{ case 1: break{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
typedef F = T Function<T>{punctuation|(}{function|T}{punctuation|)}{comment|;}
