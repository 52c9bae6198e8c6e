import {quoted-symbol variable symbol|'package}{lisp-property property|:tea/tea}.dart' as tea show Leaf{comment|;}
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> \{
  final double litres{comment|; static const int max = 0xFF;}
  late final String? name{comment|;}
  Kettle{punctuation|(}{car|\{required} this.litres, this.name = {quoted-symbol variable symbol|'pot}{quoted-symbol variable symbol|'\}}{punctuation|)}{comment|;}
  factory Kettle.small{punctuation|(}{punctuation|)} => _Small{punctuation|(}{punctuation|)}{comment|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{quoted-symbol variable symbol|'raw} $x' ''{quoted-symbol variable symbol|'multi}'''{comment|;}
  Future<void> boil{punctuation|(}{punctuation|[}int n = 10{punctuation|]}{punctuation|)} async \{
    await for {punctuation|(}{car|var} x in stream{punctuation|)} \{ if {punctuation|(}{car|x} is! int \|\| x == null{punctuation|)} continue{comment|; yield* go(x ?? 1.5e3); \}}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}{punctuation|[}...?more, if {punctuation|(}{car|n} > {number|1}{punctuation|)} 2{punctuation|]}{punctuation|)}{comment|; // cascade}
    switch {punctuation|(}{car|n}{punctuation|)} \{ case 1: break{comment|; default: throw StateError('no'); \} /* done */}
  \}
\}
typedef F = T Function<T>{punctuation|(}{car|T}{punctuation|)}{comment|;}
