// {property|SPDX-License-Identifier}{punctuation|:} MIT
pragma solidity ^0.8.0{punctuation|;}
{selector|import} {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
{selector|contract Kettle is Pot, Heat(1)} {punctuation|\{}
    uint256 public constant MAX = 1_000 ether{punctuation|;} {function|mapping}{punctuation|(}address => uint8[]{punctuation|)} private m{punctuation|;}
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    {selector|modifier only()} {punctuation|\{} {function|require}{punctuation|(}msg.sender == owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {selector|constructor(string memory n) payable} {punctuation|\{} name = n{punctuation|;} {punctuation|\}}
    {selector|function boil(uint n) external view virtual override only returns (bool ok)} {punctuation|\{}
        for {punctuation|(}uint i = 0{punctuation|;} i < n{punctuation|;} {selector|i++)} {punctuation|\{} if {punctuation|(}i != 0xFF && !ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}0{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} else {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        {selector|assembly} {punctuation|\{} let {property|x} {punctuation|:}= {function|add}{punctuation|(}1{punctuation|,} 2{punctuation|)} {punctuation|\}} {comment|/* end */} return true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
