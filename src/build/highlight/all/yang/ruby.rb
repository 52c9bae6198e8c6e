# {namespace|frozen_string_literal}{punctuation|:} {boolean|true}
{keyword|require} {string|"json"}

=begin
{keyword|block} comment
=end
{keyword|module} Kitchen
  {keyword|class} Kettle < Struct.new({punctuation|:}litres, {punctuation|:}name, {namespace|keyword_init}{punctuation|:} {boolean|true})
    {keyword|include} Comparable
    {keyword|attr_reader} {punctuation|:}temp
    {keyword|MAX} = 1_000
    @@all = []

    {keyword|def} initialize(litres{punctuation|:} 1.7, **opts, &block)
      @litres, @name = litres, opts.fetch({punctuation|:}name) {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name =~ /\\Apot\\s{operator|+}#{punctuation|\{}{keyword|MAX}{punctuation|\}}/i \|\| $DEBUG
    {keyword|end}

    {keyword|def} <=>(other) = litres <=> other.litres
    {keyword|def} hot?{punctuation|;} {keyword|temp.to_i} > 0x5F && !cold!{punctuation|;} {keyword|end}

    {keyword|def} boil
      {keyword|text} = <<~TEXT.strip
        {keyword|Boil} #{punctuation|\{}{keyword|name}{punctuation|\}} {keyword|at} #{punctuation|\{}{keyword|temp}{punctuation|\}}
      {keyword|TEXT}
      {keyword|words} = %w[green black] {operator|+} %i(a b) {operator|+} [%q(single {string|'q'}), %Q{punctuation|\{}{keyword|double} #{punctuation|\{}1 {operator|+} 1{punctuation|\}}{punctuation|\}}, ?x, {punctuation|:}{string|"sym bol"}, {string|'it\\'}{keyword|s}']
      {keyword|words.each_with_index} do \|w, i\|
        {keyword|puts} {string|"#\{i\}: #\{w\}"} if i.odd? and w != nil
      {keyword|end}
      {keyword|case} text when /boil/ then {punctuation|:}ok when String, Symbol then raise ArgumentError, {string|"no"} else yield(self) end
    {keyword|rescue} StandardError => e
      {keyword|warn} e.message{punctuation|;} {keyword|retry}
    {keyword|ensure}
      `ls -l`
    {keyword|end}
  {keyword|end}
{keyword|end}
{keyword|__END__}
