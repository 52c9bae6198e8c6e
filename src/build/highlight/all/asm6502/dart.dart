import {string|'package:tea/tea.dart'} as tea show Leaf{comment|;}
/// {register variable|A} kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres{comment|; static const int max = 0xFF;}
  late final String? name{comment|;}
  Kettle{punctuation|(}\{required this.litres{punctuation|,} this{directive property|.name} = {string|'pot'}\}{punctuation|)}{comment|;}
  factory Kettle.small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)}{comment|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{comment|;}
  Future<void> boil{punctuation|(}[int n = {decimal-number number|10}]{punctuation|)} async \{
    await for {punctuation|(}var {register variable|x} in stream{punctuation|)} \{ if {punctuation|(}{register variable|x} is! int \|\| {register variable|x} == null{punctuation|)} continue{comment|; yield* go(x ?? 1.5e3); \}}
    list..add{punctuation|(}{decimal-number number|1}{punctuation|)}..addAll{punctuation|(}[...?more{punctuation|,} if {punctuation|(}n > {decimal-number number|1}{punctuation|)} {decimal-number number|2}]{punctuation|)}{comment|; // cascade}
    switch {punctuation|(}n{punctuation|)} \{ case {decimal-number number|1}{punctuation|:} break{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
typedef F = T Function<T>{punctuation|(}T{punctuation|)}{comment|;}
