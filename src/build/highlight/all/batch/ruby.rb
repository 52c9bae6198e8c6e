# frozen_string_literal: true
{command|{keyword|require} {string|"json"}}

=begin
{command|{keyword|block} comment}
=end
{command|{keyword|module} Kitchen}
  {command|{keyword|class} Kettle < Struct.new(:litres, :name, keyword_init: true}{punctuation|)}
    {command|{keyword|include} Comparable}
    {command|{keyword|attr_reader} {label property|:temp}}
    {command|{keyword|MAX} = 1_000}
    {operator|@}{operator|@}all = []

    {command|{keyword|def} initialize(litres: {number|1}.{number|7}, **opts, }{operator|&}{command|{keyword|block}}{punctuation|)}
      {operator|@}{command|{keyword|litres}, @name = litres, opts.fetch(:name}{punctuation|)} \{ "pot #\{rand{punctuation|(}{command|{keyword|10}}{punctuation|)} + 1\}" \}
      {operator|@}{operator|@}all << self unless {operator|@}name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    {command|{keyword|end}}

    {command|{keyword|def} <=>(other}{punctuation|)} = litres <=> other.litres
    {command|{keyword|def} hot?; temp.to_i > 0x5F }{operator|&}{operator|&} !cold!; end

    {command|{keyword|def} boil}
      {command|{keyword|text} = <<~TEXT.strip}
        {command|{keyword|Boil} #\{name\} at #\{temp\}}
      {command|{keyword|TEXT}}
      {command|{keyword|words} = {variable|%w}[green black] + {variable|%i}(a b}{punctuation|)} + [%q{punctuation|(}{command|{keyword|single} 'q'}{punctuation|)}, %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", {punctuation|'}it\\{punctuation|'}s{punctuation|'}]
      {command|{keyword|words}.each_with_index do \|w, i\|}
        {command|{keyword|puts} {string|"#\{i\}: #\{w\}"} if i.odd? and w != nil}
      {command|{keyword|end}}
      {command|{keyword|case} text when /boil/ then :ok when String, Symbol then raise ArgumentError, {string|"no"} else yield(self}{punctuation|)} end
    {command|{keyword|rescue} StandardError => e}
      {command|{keyword|warn} e.message; retry}
    {command|{keyword|ensure}}
      `ls -l`
    {command|{keyword|end}}
  {command|{keyword|end}}
{command|{keyword|end}}
{command|{keyword|__END__}}
