// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0{punctuation|;}
{function|import} {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot, Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event Boiled{punctuation|(}address indexed who, bytes32 x{punctuation|)}{punctuation|;}
    modifier {function-name function|only}{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg.sender {operator|==} owner, {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i++{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} 0xFF {operator|&&} {operator|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}, hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {builtin class-name|let} x :{operator|=} add{punctuation|(}{number|1}, {number|2}{punctuation|)} {punctuation|\}} /* end */ {builtin class-name|return} {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
