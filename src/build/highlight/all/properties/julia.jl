{comment|#= block}
{key attr-name|comment} {punctuation|=}{value attr-value|#}
{key attr-name|module} {value attr-value|Tea}
{key attr-name|using} {value attr-value|LinearAlgebra: norm}
{key attr-name|struct} {value attr-value|Kettle\{T<:Real\} <: Pot}
{key attr-name|    litres}{punctuation|:}{value attr-value|:T}
{key attr-name|    name}{punctuation|:}{value attr-value|:String}
end
{key attr-name|function} {value attr-value|boil(k::Kettle, n=10; verbose::Bool=true)::Int}
{key attr-name|    s} {punctuation|=} {value attr-value|"at $(k.litres) l $n\\n" * raw"x" * """multi"""}
{key attr-name|    c} {punctuation|=} {value attr-value|'a'; sym = :name; r = r"^a+"i}
{key attr-name|    @time} {value attr-value|for i in 1:2:n # loop}
{key attr-name|        i} {value attr-value|≤ 3 && continue}
{key attr-name|        x} {punctuation|=} {value attr-value|i^2 ÷ 0xff + 1_000.5e-3 * 2im}
    end
{key attr-name|    return} {value attr-value|nothing === s ? Inf : length(s)}
end
end
