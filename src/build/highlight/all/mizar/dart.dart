import '{variable|package}{punctuation|:}tea/tea.dart' {keyword|as} tea show Leaf{punctuation|;}
/// A kettle.
@immutable
abstract class Kettle<T extends num> extends Pot {keyword|with} Heat implements Comparable<Kettle> {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}> _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}> "Kettle {keyword|of} ${punctuation|\{}litres.toStringAsFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} l{punctuation|,} $name\\n" r'raw $x' '''multi'''{punctuation|;}
  Future<void> boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {keyword|is}! int \|\| x {operator|=}{operator|=} null{punctuation|)} continue{punctuation|;} yield* go{punctuation|(}x ?? {number|1}.5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}{punctuation|[}{operator|...}?more{punctuation|,} {keyword|if} {punctuation|(}n > {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} // cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {variable|1}{punctuation|:} break{punctuation|;} {variable|default}{punctuation|:} throw StateError{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function<T>{punctuation|(}T{punctuation|)}{punctuation|;}
