import 'package{operator|:}tea/tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{punctuation|;} static const int max = 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name = 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} => {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label => {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{punctuation|;}
  Future<void> {function|boil}{punctuation|(}{punctuation|[}int n = {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {function|for} {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}x is! int \|\| x == {null keyword|null}{punctuation|)} continue{punctuation|;} yield* {function|go}{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {function|if} {punctuation|(}n > {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} break{punctuation|;} default{operator|:} throw {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
