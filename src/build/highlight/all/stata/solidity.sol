{comment|// SPDX-License-Identifier: MIT}
{command keyword|pragma} solidity {operator|^}{number|0.8}{number|.0};
{command keyword|import} {punctuation|\{}A as B{punctuation|\}} from {string-literal|{string|"./a.sol"}};
{command keyword|contract} Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    {command keyword|uint256} public constant MAX {operator|=} 1_000 ether; {function|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    {command keyword|event} {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    {command keyword|modifier} {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg.sender {operator|==} owner{punctuation|,} {string-literal|{string|"no"}}{punctuation|)}; _; {punctuation|\}}
    {command keyword|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n; {punctuation|\}}
    {command keyword|function} {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {command keyword|for} {punctuation|(}uint i {operator|=} {number|0}; i {operator|<} n; i{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} 0xFF {operator|&}{operator|&} {operator|!}ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string-literal|{string|"00"}}{punctuation|)}; else {function|revert}{punctuation|(}{punctuation|)}; {punctuation|\}}
        {command keyword|assembly} {punctuation|\{} let x {punctuation|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} return true;
    {punctuation|\}}
{punctuation|\}}
