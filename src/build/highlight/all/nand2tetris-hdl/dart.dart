import 'package{punctuation|:}tea/tea.dart' as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract class Kettle<T extends num> extends Pot with Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.{function|small}{punctuation|(}{punctuation|)} {operator|=}> _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}> "Kettle of ${punctuation|\{}litres.{function|toStringAsFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} l{punctuation|,} $name\\n" r'raw $x' '''multi'''{punctuation|;}
  Future<void> {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is! int \|\| x {operator|=}{operator|=} null{punctuation|)} continue{punctuation|;} yield* {function|go}{punctuation|(}x ?? {number|1}.5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{operator|..}.?more{punctuation|,} if {punctuation|(}n > {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
