{comment|# frozen_string_literal: true}
{node|require} {attr-name|"json"}

{operator|=}{attr-value|begin}
{node|block} {attr-name|comment}
{operator|=}{attr-value|end}
{node|module} {node|Kitchen}
  {node|class} {node|Kettle} < {node|Struct}.new({operator|:}{node|litres}{punctuation|,} {operator|:}{node|name}{punctuation|,} {node|keyword_init}{operator|:} {node|true})
    {node|include} {node|Comparable}
    {node|attr_reader} {operator|:}{node|temp}
    {attr-name|MAX} {operator|=} {attr-value|1}_000
    @@{node|all} {operator|=} {punctuation|[}{punctuation|]}

    {node|def} {node|initialize}({node|litres}{operator|:} {node|1.7}{punctuation|,} **{node|opts}{punctuation|,} &{node|block})
      @{node|litres}{punctuation|,} @{node|name} {operator|=} {attr-value|litres}{punctuation|,} {node|opts}.fetch({operator|:}{node|name}) {punctuation|\{} {node|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@{node|all} <{node|<{markup language-markup language-html language-xml| self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    end

    def <=>(other) = litres <=> other.litres
    def hot?; temp.to_i }>} {node|0}x5F && !{node|cold}!{punctuation|;} {node|end}

    {node|def} {node|boil}
      {attr-name|text} {operator|=} <{node|<{markup language-markup language-html language-xml|~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words = %w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']
      words.each_with_index do \|w, i\|
        puts "#\{i\}: #\{w\}" if i.odd? and w != nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end
    rescue StandardError =}>} {node|e}
      {node|warn} {node|e}.message{punctuation|;} {node|retry}
    {node|ensure}
      `{node|ls} -l`
    {node|end}
  {node|end}
{node|end}
{node|__END__}
