/** In which part of a company someone works, by what their title says; for a view of whom one knows where, never for a decision about them. */
import { fold } from '../store/fold.ts'

/** Each with the words of titles that belong to it: whole words, or the beginning of one before `*`. The first that fits decides. */
const words = {
  'Human resources':
    'hr|human resources|people|talent|recruit*|personal|rh|ressources humaines|recursos humanos|risorse umane|sourcer|人事|人力',
  Design: 'design*|ux|ui|creative|art|brand design*|gestalt*|diseñ*|设计|デザイ*',
  Product: 'product|produkt*|produit|producto|产品|プロダクト',
  Data: 'data|analyst|analytics|machine learning|ml|ai|statisti*|daten*|données|datos|数据|データ',
  Engineering:
    'engineer*|developer|software|technolog*|technical|cto|devops|architect|programmer|entwickl*|ingenieur*|ingénieur*|développeu*|desarrollad*|ingenier*|工程|开发|エンジニア|инженер|разработчик',
  Marketing:
    'marketing|brand|content|communications|pr|public relations|growth|seo|cmo|media|kommunikation|市场|マーケティング|маркетинг*',
  Sales:
    'sales|account executive|account manager|business development|revenue|commercial|cco|vertrieb|verkauf|vente*|commercial*|ventas|vendite|verkoop|销售|営業|продаж*',
  Finance:
    'financ*|account*|controller|controlling|treasur*|cfo|audit*|tax|buchhalt*|comptab*|contab*|财务|会计|経理|бухгалтер',
  Legal: 'legal|counsel|lawyer|attorney|compliance|privacy|rechts*|jurist*|avocat*|abogad*|法务|法務|юрист',
  Supply:
    'supply|procurement|purchas*|buyer|buying|sourcing|logistics|warehouse|einkauf*|einkäufer*|achat*|acheteu*|compras|inkoop*|采购|购买',
  Operations: 'operation*|coo|office|facilit*|program*|project|quality|production|plant|betrieb*|运营|生产',
  Research: 'research*|scien*|r&d|lab|laboratory|forsch*|recherche|investigación|研究',
  Support: 'support|service|customer|client|success|kund*|客服',
  Education: 'teach*|professor|lecturer|tutor|instructor|lehr*|enseignant*|profesor*|faculty|教',
  Health:
    'nurse|nursing|doctor|physician|surgeon|medical|clinical|therap*|pharma*|arzt|ärztin|pflege*|infirmi*|médic*',
} as const

export type Area = keyof typeof words | 'Other'

const patterns = Object.entries(words).map(([area, list]) => {
  const each = list.split('|').map((word) => {
    const plain = fold(word.replace(/\*$/, ''))
    const isWide = /[\p{sc=Han}\p{sc=Katakana}]/u.test(word)
    return isWide ? plain : `(?<![\\p{L}\\p{N}])${plain}${word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])'}`
  })
  return [area as Area, new RegExp(each.join('|'), 'u')] as const
})

/** Other where the title says none, or is empty. */
export function areaOf(title: string): Area {
  const said = fold(title)
  return patterns.find(([, pattern]) => pattern.test(said))?.[0] ?? 'Other'
}
