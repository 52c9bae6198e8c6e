import 'package{operator|:}tea{operator|/}tea.dart' as tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} A kettle.
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle.small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {identifier|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw $x' '''multi'''{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}[int n {operator|=} {number|10}]{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} go{punctuation|(}x {operator|?}{operator|?} {number|1}.5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    list.{section keyword|.add}{punctuation|(}{number|1}{punctuation|)}{location-counter important|.}{section keyword|.addAll}{punctuation|(}[{location-counter important|.}{location-counter important|.}{location-counter important|.}{operator|?}more{punctuation|,} if {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} break{punctuation|;} default{operator|:} throw StateError{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
