{operator|/}{operator|/} {class-name|SPDX}{operator|-}{class-name|License}{operator|-}{class-name|Identifier}{operator|:} {class-name|MIT}
pragma solidity {operator|^}{number|0.8}{number|.0};
{keyword|import} {punctuation|\{}{class-name|A} as {class-name|B}{punctuation|\}} {keyword|from} {string|"./a.sol"};
contract {class-name|Kettle} is {class-name|Pot}{punctuation|,} {class-name|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant {class-name|MAX} {operator|=} 1_000 ether; mapping{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event {class-name|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}; _; {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n; {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}; i {operator|<} n; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} && {operator|!}ok{punctuation|)} emit {class-name|Boiled}{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}; {keyword|else} revert{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} let x {operator|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} end {operator|*}{operator|/} {keyword|return} {boolean|true};
    {punctuation|\}}
{punctuation|\}}
