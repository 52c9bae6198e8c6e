import 'package:tea/tea.dart' as tea show Leaf{punctuation|;}
/// A kettle.
{function|@immutable}
abstract class Kettle{tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|num}{punctuation|>}} extends Pot with Heat implements Comparable{tag|{tag|{punctuation|<}Kettle}{punctuation|>}} {punctuation|\{}
  final double litres{punctuation|;} static const int max = 0xFF{punctuation|;}
  late final String? name{punctuation|;}
  Kettle{expression|{punctuation|(}{punctuation|\{}required this.litres, this.name = {string|'pot'}{punctuation|\}}{punctuation|)}}{punctuation|;}
  factory Kettle.small{expression|{punctuation|(}{punctuation|)}} => _Small{expression|{punctuation|(}{punctuation|)}}{punctuation|;}
  String get label => "Kettle of {variable|$}{punctuation|\{}litres.toStringAsFixed{expression|{punctuation|(}{number|1}{punctuation|)}}{punctuation|\}} l, {variable|$name}\\n" r'raw {variable|$x}' '''multi'''{punctuation|;}
  Future{tag|{tag|{punctuation|<}void}{punctuation|>}} boil{expression|{punctuation|(}{punctuation|[}int n = {number|10}{punctuation|]}{punctuation|)}} async {punctuation|\{}
    await for {expression|{punctuation|(}var x {operator|in} stream{punctuation|)}} {punctuation|\{} if {expression|{punctuation|(}x {operator|is}{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)}} continue{punctuation|;} yield* go{expression|{punctuation|(}x ?? {number|1.5e3}{punctuation|)}}{punctuation|;} {punctuation|\}}
    list..add{expression|{punctuation|(}{number|1}{punctuation|)}}..addAll{expression|{punctuation|(}{punctuation|[}...?more, if {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}}{punctuation|;} // cascade
    switch {expression|{punctuation|(}n{punctuation|)}} {punctuation|\{} case 1: break{punctuation|;} default: throw StateError{expression|{punctuation|(}{string|'no'}{punctuation|)}}{punctuation|;} {punctuation|\}} /* done */
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function{tag|{tag|{punctuation|<}T}{punctuation|>}}{expression|{punctuation|(}T{punctuation|)}}{punctuation|;}
